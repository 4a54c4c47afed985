package app.revenant.desktop.log;

import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.When;
import app.revenant.desktop.kit.Words;
import app.revenant.line.Reading;
import app.revenant.line.Said;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was understood of a line, in words, in the order in which one tells it. */
final class Signs {

    /** One thing understood. */
    record Sign(Part part, String text, Tone tone) {
    }

    private static final int LONGEST = 60;

    private final LogContactModel model;
    private final Words words;
    private final List<Sign> signs = new ArrayList<>();

    private Signs(LogContactModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    static List<Sign> of(LogContactModel model, Words words) {
        Signs said = new Signs(model, words);
        said.contact();
        said.answer();
        said.rest();
        return said.signs;
    }

    private Reading line() {
        return model.line().reading();
    }

    private void contact() {
        ContactForm form = model.form();
        if (!line().channels().isEmpty()) {
            sign(Part.CHANNEL, words.word(form.channel()), Tone.ACCENT);
        }
        line().sense().flatMap(any -> form.happening()).ifPresent(what -> sign(Part.HAPPENED, words.word(what), Tone.ACCENT));
        Asked asked = model.line().asked();
        if (asked.one().isPresent() || asked.newcomer()) {
            sign(Part.WHO, form.person().isBlank() ? model.deal().map(each -> each.name()).orElse("") : form.person(), Tone.ACCENT);
        } else if (asked.isOpen()) {
            sign(Part.WHO, words.of("line.who", asked.text()), Tone.WARN);
        }
        line().took().ifPresent(any -> sign(Part.WHEN, when(form.when()), Tone.ACCENT));
    }

    private String when(When when) {
        return Stream.of(when.day().map(words::day).orElse(""), when.hour()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private void answer() {
        ContactForm form = model.form();
        line().answer().flatMap(any -> form.reply()).ifPresent(reply -> sign(Part.REPLY, form.promised().isPresent() && reply == Reply.WARM_PROMISE
                ? words.word(Reply.DATED_STEP) : words.word(reply), Tone.ACCENT));
        line().promised().flatMap(any -> form.promised()).filter(any -> form.asksByWhen()).ifPresent(day ->
                sign(Part.PROMISED, due(form.promisedWhat(), Optional.of(day), ""), Tone.GOOD));
        line().tags().stream().filter(form.mentioned()::contains).forEach(tag -> sign(Part.MENTIONED, tag(tag), Tone.ACCENT));
        line().until().flatMap(any -> form.until()).filter(any -> form.hasUntil())
                .ifPresent(day -> sign(Part.UNTIL, words.of("line.until", words.day(day)), Tone.ACCENT));
        line().value().flatMap(any -> form.value()).filter(any -> form.hasValue()).ifPresent(value -> sign(Part.VALUE, words.word(value), Tone.ACCENT));
    }

    private String tag(Tag tag) {
        return "+ " + words.word(tag);
    }

    private void rest() {
        ContactForm form = model.form();
        boolean step = line().next().isPresent() || line().answer().isEmpty() && line().promised().flatMap(Said.Promised::by).isPresent();
        if (step) {
            String whose = form.step().owner().filter(StepOwner.THEM::equals).map(them -> words.word(them) + " : ").orElse("");
            sign(Part.STEP, words.of("line.next", whose + due(form.step().text(), form.step().due(), form.step().time())), Tone.GOOD);
        }
        line().price().ifPresent(price -> sign(Part.PRICE, words.of("line.price", words.money(price)), Tone.PLAIN));
        line().strange().forEach(word -> sign(Part.STRANGE, words.of("line.strange", word), Tone.WARN));
        String note = (model.line().asked().unnamed() + " " + line().note()).strip();
        if (!note.isEmpty()) {
            sign(Part.NOTE, words.of("line.note", note.length() > LONGEST ? note.substring(0, LONGEST) + "…" : note), Tone.PLAIN);
        }
    }

    private String due(String what, Optional<LocalDate> day, String hour) {
        return Stream.of(what, day.map(words::day).orElse(""), hour).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }

    private void sign(Part part, String text, Tone tone) {
        signs.add(new Sign(part, text, tone));
    }
}

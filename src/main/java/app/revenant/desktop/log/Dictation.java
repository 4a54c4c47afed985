package app.revenant.desktop.log;

import app.revenant.desktop.kit.StepForm;
import app.revenant.desktop.kit.When;
import app.revenant.line.Reading;
import app.revenant.line.Said;
import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.StepEffort;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes into the form what a line says, wherever it says something else than before. What was pressed since stays, until
 * that part of the line changes.
 */
final class Dictation {

    private record Step(Optional<StepOwner> owner, String text, Optional<LocalDate> due, String time, Optional<StepKind> kind,
            Optional<StepEffort> asks) {

        static Step of(Reading line) {
            boolean theirs = line.next().isEmpty() && line.answer().isEmpty() && line.promised().flatMap(Said.Promised::by).isPresent();
            Optional<StepOwner> owner = line.owner().or(() -> line.next().map(any -> StepOwner.ME))
                    .or(() -> theirs ? Optional.of(StepOwner.THEM) : Optional.empty());
            Optional<Said.Promised> made = line.promised().filter(any -> theirs);
            return new Step(owner, line.next().map(Said.Next::text).or(() -> made.map(Said.Promised::text)).orElse(""),
                    line.next().flatMap(Said.Next::due).or(() -> made.flatMap(Said.Promised::by)),
                    line.next().flatMap(Said.Next::time).map(LocalTime::toString).orElse(""), line.next().flatMap(Said.Next::kind), line.asks());
        }
    }

    private Reading before = Reading.NOTHING;
    private Reading now = Reading.NOTHING;

    Reading reading() {
        return now;
    }

    /** @param likely the channel where the line does not say */
    void take(Reading line, ContactForm form, Channel likely) {
        before = now;
        now = line;
        if (changed(Reading::channels)) {
            form.use(channel(likely));
        }
        if (changed(Reading::sense) || changed(Reading::channels)) {
            form.happened(now.sense().flatMap(sense -> Happening.of(sense, form.channel())));
        }
        said(form);
        step(form.step());
        if (changed(Reading::took)) {
            form.at(now.took().map(at -> new When(at.day(), at.time().map(LocalTime::toString).orElse(""))).orElse(When.NOW));
        }
    }

    /** The same once more for another deal, whose people answer on other lines. */
    void again(ContactForm form, Channel likely) {
        if (!now.channels().isEmpty()) {
            form.use(channel(likely));
        }
        now.sense().flatMap(sense -> Happening.of(sense, form.channel())).ifPresent(form::happened);
    }

    private Channel channel(Channel likely) {
        List<Channel> said = now.channels();
        return said.isEmpty() || said.contains(likely) ? likely : said.get(said.contains(Channel.MOBILE) ? said.indexOf(Channel.MOBILE) : 0);
    }

    private void said(ContactForm form) {
        if (changed(Reading::answer)) {
            form.replied(now.answer().flatMap(answer -> answer == Answer.DATED ? Optional.of(Reply.WARM_PROMISE) : Reply.of(answer)));
        }
        if (changed(Reading::promised)) {
            form.promisedFor(now.promised().flatMap(Said.Promised::by));
            form.promisedWhat(now.promised().map(Said.Promised::text).orElse(""));
        }
        if (changed(Reading::tags)) {
            form.mention(before.tags(), now.tags());
        }
        if (changed(Reading::value)) {
            form.brought(now.value());
        }
        if (changed(Reading::until)) {
            form.awayUntil(now.until());
        }
        if (changed(Reading::effort)) {
            form.makeEffort(now.effort());
        }
        if (changed(Reading::price)) {
            form.amount().ifPresent(taken -> form.price(Optional.of(taken)));
        }
    }

    private void step(StepForm form) {
        Step was = Step.of(before);
        Step is = Step.of(now);
        if (!was.owner().equals(is.owner())) {
            form.belongTo(is.owner());
        }
        if (!was.text().equals(is.text())) {
            form.say(is.text());
        }
        if (!was.due().equals(is.due())) {
            form.fallDue(is.due());
        }
        if (!was.time().equals(is.time())) {
            form.at(is.time());
        }
        if (!was.kind().equals(is.kind())) {
            form.consist(is.kind());
        }
        if (!was.asks().equals(is.asks())) {
            form.ask(is.asks());
        }
    }

    private boolean changed(Function<Reading, Object> part) {
        return !part.apply(before).equals(part.apply(now));
    }
}

package app.revenant.work;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Evidence;
import app.revenant.ghosting.Reading;
import app.revenant.ghosting.State;
import app.revenant.model.NextStep;
import app.revenant.resources.Messages;
import app.revenant.review.Review;
import app.revenant.review.Reviewed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the week asks the seller to decide and to do, as text: it follows the digest and is for them alone. */
public final class ReviewText {

    private static final int EVIDENCE = 2;

    private final Telling telling;
    private final Messages messages;
    private final StringBuilder page = new StringBuilder();

    public ReviewText(Telling telling, Messages messages) {
        this.telling = telling;
        this.messages = messages;
    }

    public String of(Review review) {
        if (review.states().isEmpty()) {
            line(messages.of("review.empty"));
        }
        states(review.states());
        section("review.decisions", review.decisions(), this::decision);
        section("review.my-turn", review.myTurn(), this::brief);
        section("review.closings", review.closings(), this::brief);
        section("review.undated", review.undated(), this::brief);
        return page.toString();
    }

    private void states(Map<State, Integer> states) {
        StringBuilder counted = new StringBuilder();
        states.forEach((state, count) -> counted.append(counted.isEmpty() ? "" : " \u00b7 ").append(telling.state(state))
                .append(' ').append(count));
        if (!counted.isEmpty()) {
            line(counted.toString());
        }
    }

    private <T> void section(String key, List<T> items, Function<T, String> text) {
        if (items.isEmpty()) {
            return;
        }
        line("");
        line(messages.of(key, items.size()));
        items.forEach(item -> line(text.apply(item)));
    }

    private String decision(Review.Decision decision) {
        Assessed deal = assessed(decision.deal());
        Assessment read = deal.assessment();
        StringBuilder text = new StringBuilder("- ").append(headline(deal)).append(" \u00b7 ")
                .append(telling.state(read.state())).append(silence(read));
        if (read.hidden()) {
            text.append(" \u00b7 ").append(messages.of("review.hidden"));
        }
        cause(read).ifPresent(cause -> text.append("\n  ").append(cause));
        read.leading().filter(leading -> read.reading() != Reading.NOT_ENOUGH).stream().flatMap(leading -> leading.supporting().stream()).limit(EVIDENCE)
                .forEach((Evidence line) -> text.append("\n    + ").append(telling.evidence(deal, line)));
        telling.question(deal).ifPresent(question -> text.append("\n  ").append(messages.of("review.ask", question)));
        telling.moves(deal).stream().findFirst().ifPresent(move -> text.append("\n  ").append(messages.of("review.move", move)));
        text.append("\n  ").append(messages.of("review.replacement", leads(decision.replacement().left()),
                decision.replacement().left(), leads(decision.replacement().hoped())));
        return text.toString();
    }

    private Optional<String> cause(Assessment read) {
        return read.leading().flatMap(leading -> telling.likelihood(leading.confidence())
                .map(word -> leading.cause().number() + " " + telling.causeShort(leading.cause()) + " \u2014 " + word))
                .or(() -> telling.reading(read));
    }

    private String silence(Assessment read) {
        return read.silentDays().map(days -> " \u00b7 " + messages.of("review.silent", telling.amounts().days(days), days)).orElse("");
    }

    private String brief(Reviewed reviewed) {
        Assessed deal = assessed(reviewed);
        return "- " + headline(deal) + deal.deal().nextStep().map(this::step).orElse("");
    }

    private String step(NextStep step) {
        return step.text().map(text -> " \u00b7 " + text).orElse("")
                + step.due().map(day -> " (" + telling.date(day) + ")").orElse("");
    }

    private String headline(Assessed deal) {
        return deal.name() + " \u2014 " + deal.deal().title()
                + deal.deal().offer().amount().map(amount -> " \u00b7 " + telling.amounts().money(amount)).orElse("");
    }

    private String leads(double count) {
        return telling.amounts().days(Math.round(count * 10) / 10.0);
    }

    private static Assessed assessed(Reviewed deal) {
        return new Assessed(deal.history(), deal.company(), deal.contact(), deal.assessment());
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}

package app.revenant.line;

import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.Money;
import app.revenant.model.Outcome;
import app.revenant.model.StepEffort;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a line says. Its chunks lie end to end over the whole text, so that nothing typed is lost.
 *
 * @param text as it was typed
 */
public record Reading(String text, List<Chunk> chunks) {

    public static final Reading NOTHING = new Reading("", List.of());

    public Reading {
        chunks = List.copyOf(chunks);
    }

    /** The channels it may have been; none where the line does not say. */
    public List<Channel> channels() {
        List<Channel> said = all(Said.By.class).map(Said.By::channels).reduce((one, more) -> {
            List<Channel> both = one.stream().filter(more::contains).toList();
            return both.isEmpty() ? one : both;
        }).orElse(List.of());
        List<Channel> usual = first(Said.Came.class).map(came -> came.sense().channels()).orElse(List.of());
        boolean fits = said.isEmpty() || first(Said.Came.class).map(came -> came.sense().fits(said.get(0))).orElse(true);
        return said.isEmpty() || !fits ? usual : said;
    }

    /** What happened; an answer or a promise says that one talked, and a written channel alone that one wrote. */
    public Optional<Sense> sense() {
        Optional<Channel> channel = channels().stream().findFirst();
        Optional<Sense> said = first(Said.Came.class).map(Said.Came::sense);
        boolean talked = first(Said.Answered.class).isPresent() || first(Said.Promised.class).isPresent() || effort();
        Optional<Sense> implied = talked ? Optional.of(Sense.TALKED)
                : channel.filter(any -> !any.isPhone() && any != Channel.VIDEO && any != Channel.IN_PERSON).map(any -> Sense.SENT);
        Optional<Sense> met = took().flatMap(any -> channel).filter(any -> any == Channel.VIDEO || any == Channel.IN_PERSON).map(any -> Sense.HELD);
        return said.or(() -> implied).or(() -> met).map(sense -> channel.map(sense::by).orElse(sense));
    }

    public Optional<Outcome> outcome() {
        return sense().map(Sense::outcome);
    }

    public Optional<Direction> direction() {
        return sense().map(Sense::direction);
    }

    /** What they said; a promise with a day is a dated step, one without it is warm. */
    public Optional<Answer> answer() {
        if (sense().filter(Sense::isTheirs).isEmpty()) {
            return Optional.empty();
        }
        return promised().map(made -> made.by().isPresent() ? Answer.DATED : Answer.WARM_VAGUE)
                .or(() -> first(Said.Answered.class).map(Said.Answered::answer));
    }

    public Set<Tag> tags() {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        all(Said.Mentioned.class).forEach(said -> tags.add(said.tag()));
        return tags;
    }

    /** Only of something the seller sent or said to a machine. */
    public Optional<Value> value() {
        boolean sent = sense().filter(sense -> sense == Sense.SENT || sense == Sense.MESSAGE).isPresent();
        return first(Said.Brought.class).filter(any -> sent).map(Said.Brought::value);
    }

    public boolean effort() {
        return first(Said.Effort.class).isPresent();
    }

    public Optional<Said.Who> who() {
        return all(Said.Who.class).reduce((wide, narrow) -> narrow);
    }

    public Optional<Moment> took() {
        return first(Said.Took.class).map(Said.Took::at);
    }

    public Optional<LocalDate> until() {
        return first(Said.Until.class).map(Said.Until::day);
    }

    public Optional<Said.Promised> promised() {
        return all(Said.Promised.class).filter(made -> made.by().isPresent()).findFirst().or(() -> first(Said.Promised.class));
    }

    public Optional<Said.Next> next() {
        return first(Said.Next.class);
    }

    public Optional<StepOwner> owner() {
        return first(Said.Owned.class).map(Said.Owned::owner);
    }

    public Optional<StepEffort> asks() {
        return first(Said.Asks.class).map(Said.Asks::effort);
    }

    /** Offered as the deal's amount, never taken by itself. */
    public Optional<Money> price() {
        return first(Said.Price.class).map(Said.Price::amount);
    }

    /** What looked like a day, an hour or a tag and is none. */
    public List<String> strange() {
        return all(Said.Strange.class).map(Said.Strange::words).toList();
    }

    /** The rest of the line, word for word, without the commas that parted it from what was read. */
    public String note() {
        return new Note(text).of(chunks);
    }

    private <S extends Said> Optional<S> first(Class<S> kind) {
        return all(kind).findFirst();
    }

    private <S extends Said> Stream<S> all(Class<S> kind) {
        return chunks.stream().flatMap(chunk -> chunk.said().stream()).filter(kind::isInstance).map(kind::cast);
    }
}

package app.revenant.desktop.deal;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import app.revenant.model.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryFilterTest {

    private static final Optional<PersonId> CLAIRE = Optional.of(new PersonId("claire"));
    private static final PersonId BERNARD = new PersonId("bernard");
    private static final ContactAttempt CALL = attempt(Channel.MOBILE, Direction.OUT, Optional.empty(), "");
    private static final ContactAttempt MAIL = attempt(Channel.EMAIL, Direction.IN, Optional.empty(), "Bien reçue, merci");
    private static final ContactAttempt MEETING = attempt(Channel.VIDEO, Direction.OUT, Optional.of(BERNARD), "Le DG était là");
    private static final List<ContactAttempt> ALL = List.of(CALL, MAIL, MEETING);

    @Test
    void withoutAFilterEverythingIsShownStagesToo() {
        Entry stage = new Entry(LocalDate.EPOCH, Instant.EPOCH, Optional.empty(), Optional.of("demo"));
        assertThat(StoryFilter.NONE.among(List.of(entry(CALL), stage), CLAIRE)).hasSize(2);
        assertThat(StoryFilter.NONE.pressed(Facet.CALLS).among(List.of(entry(CALL), stage), CLAIRE)).containsExactly(entry(CALL));
    }

    @Test
    void ofOneQuestionOnlyOneFacetIsHeldAndPressedAgainItIsLetGo() {
        StoryFilter calls = StoryFilter.NONE.pressed(Facet.CALLS);
        assertThat(calls.pressed(Facet.WRITTEN).facets()).containsExactly(Facet.WRITTEN);
        assertThat(calls.pressed(Facet.OURS).facets()).containsExactlyInAnyOrder(Facet.CALLS, Facet.OURS);
        assertThat(calls.pressed(Facet.CALLS)).isEqualTo(StoryFilter.NONE);
    }

    @Test
    void facetsOfSeveralQuestionsMustAllFit() {
        assertThat(left(StoryFilter.NONE.pressed(Facet.MEETINGS).pressed(Facet.NOTES))).containsExactly(MEETING);
        assertThat(left(StoryFilter.NONE.pressed(Facet.MEETINGS).pressed(Facet.THEIRS))).isEmpty();
    }

    @Test
    void aCountIsWhatPressingWouldShow() {
        StoryFilter ours = StoryFilter.NONE.pressed(Facet.OURS);
        assertThat(ours.count(Facet.CALLS, ALL, CLAIRE)).isEqualTo(1);
        assertThat(ours.count(Facet.WRITTEN, ALL, CLAIRE)).isZero();
        assertThat(ours.count(Facet.THEIRS, ALL, CLAIRE)).as("in place of ours").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyChannelIsOfOneKind(Channel channel) {
        ContactAttempt one = attempt(channel, Direction.OUT, Optional.empty(), "");
        assertThat(Stream.of(Facet.values()).filter(facet -> facet.question() == Facet.Question.HOW && facet.fits(one))).hasSize(1);
    }

    @Test
    void anEntryThatNamesNobodyIsTheContacts() {
        assertThat(left(StoryFilter.NONE.of(CLAIRE))).containsExactly(CALL, MAIL);
        assertThat(left(StoryFilter.NONE.of(Optional.of(BERNARD)))).containsExactly(MEETING);
    }

    @Test
    void wordsStandInAnyOrderWhateverCaseAndAccents() {
        assertThat(left(StoryFilter.NONE.saying("MERCI recue"))).containsExactly(MAIL);
        assertThat(left(StoryFilter.NONE.saying("merci dg"))).isEmpty();
        assertThat(left(StoryFilter.NONE.saying("  "))).isEqualTo(ALL);
        assertThat(StoryFilter.NONE.saying(" ").isNone()).isTrue();
    }

    private static List<ContactAttempt> left(StoryFilter filter) {
        return ALL.stream().filter(filter.wanted(CLAIRE)).toList();
    }

    private static Entry entry(ContactAttempt attempt) {
        return new Entry(LocalDate.EPOCH, Instant.EPOCH, Optional.of(attempt), Optional.empty());
    }

    private static ContactAttempt attempt(Channel channel, Direction direction, Optional<PersonId> person, String note) {
        return new ContactAttempt(new AttemptId("a"), Instant.EPOCH, person, channel, direction, Outcome.SENT, Optional.empty(),
                Set.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.<LetterKind>empty(), Optional.empty(),
                Optional.empty(), Optional.of(note).filter(text -> !text.isEmpty()));
    }
}

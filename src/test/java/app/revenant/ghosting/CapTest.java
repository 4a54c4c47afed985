package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.ASeller.aSeller;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.EngineChanges;
import app.revenant.model.LetterKind;
import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Insistence has a cap: then only a last chance, once, or a close-out is left to do. */
class CapTest {

    private static final String[] ENDING = {"move.last_chance", "move.close_out"};

    private static List<String> moves(ADeal deal) {
        return deal.assessed().moves().stream().map(Move::key).toList();
    }

    /** Somebody who answered eight times, then so many e-mails within four days: quiet, with a good chance. */
    private static ADeal insistent(int emails) {
        ADeal deal = aDeal();
        for (int place = 0; place < 12; place++) {
            deal.theyWrote(ago(60 - place));
        }
        for (int place = 0; place < emails; place++) {
            deal.wrote(ago(4 - place * 0.2));
        }
        return deal;
    }

    @Test
    void fiveTouchesOverTwoChannelsAreTheCap() {
        assertThat(insistent(4).rang(Channel.MOBILE).noAnswer(ago(1)).assessed().capped()).isTrue();
        assertThat(insistent(3).rang(Channel.MOBILE).noAnswer(ago(1)).assessed().capped()).isFalse();
        assertThat(insistent(5).assessed().capped()).isFalse();
    }

    @Test
    void aQuietDealAtTheCapIsOfferedNoChaser() {
        ADeal deal = aDeal().theyWrote(ago(60)).theyWrote(ago(59)).theyWrote(ago(58)).theyWrote(ago(57))
                .wrote(ago(10)).wrote(ago(9.9)).wrote(ago(9.8)).wrote(ago(9.7));
        assertThat(moves(deal)).containsExactly("move.7.1", "move.7.2", "move.7.3");
        ADeal capped = deal.rang(Channel.MOBILE).noAnswer(ago(9));
        assertThat(capped.assessed().state()).isEqualTo(State.QUIET);
        assertThat(capped.assessed().vitality().orElseThrow().alive()).isGreaterThan(0.30);
        assertThat(moves(capped)).containsExactly(ENDING);
    }

    @Test
    void aWatchedDealAtTheCapIsOfferedNoOtherChannel() {
        ADeal deal = aDeal().silentFor(12).wrote(ago(2)).wrote(ago(1.9)).wrote(ago(1.8)).wrote(ago(1.7));
        assertThat(moves(deal)).containsExactly("move.watch", "move.other_channel");
        assertThat(moves(deal.rang(Channel.MOBILE).noAnswer(ago(1)))).containsExactly("move.watch", "move.last_chance",
                "move.close_out");
    }

    @Test
    void aGhostIsAtTheCapWhateverWasTried() {
        ADeal ghost = aDeal().silentFor(40).wrote(ago(35)).wrote(ago(30)).wrote(ago(20));
        assertThat(ghost.assessed().state()).isEqualTo(State.GHOST);
        assertThat(ghost.assessed().capped()).isTrue();
        assertThat(moves(ghost)).containsExactly(ENDING);
    }

    @Test
    void belowThreeChancesOfTenNoMoveOfACauseIsOffered() {
        ADeal once = aDeal().silentFor(40).wrote(ago(35));
        assertThat(once.assessed().state()).isEqualTo(State.QUIET);
        assertThat(once.assessed().vitality().orElseThrow().alive()).isLessThan(0.30);
        assertThat(once.assessed().capped()).isFalse();
        assertThat(moves(once)).containsExactly(ENDING);
    }

    @Test
    void atTheLimitItselfTheMovesOfACauseAreOffered() {
        ADeal once = aDeal().silentFor(12).wrote(ago(10));
        double alive = once.assessed().vitality().orElseThrow().alive();
        assertThat(moves(once.soldBy(limiting(alive)))).containsExactly("move.ask");
        assertThat(moves(once.soldBy(limiting(alive + 1e-9)))).containsExactly(ENDING);
    }

    private static ASeller limiting(double ghost) {
        return aSeller().changing(new EngineChanges(Map.of(), Optional.empty(), Map.of(), Map.of(), Map.of(),
                Map.of("ghost", ghost), Map.of()));
    }

    @Test
    void aLastChanceIsOfferedOncePerDeal() {
        ADeal ghost = aDeal().silentFor(40).wrote(ago(35)).wrote(ago(30)).letter(LetterKind.LAST_CHANCE, ago(3));
        assertThat(ghost.assessed().state()).isEqualTo(State.GHOST);
        assertThat(moves(ghost)).containsExactly("move.close_out");
        assertThat(moves(aDeal().letter(LetterKind.LAST_CHANCE, ago(60)).silentFor(40).wrote(ago(35)).wrote(ago(30))))
                .containsExactly("move.close_out");
    }

    @Test
    void theCapHoldsForAConversationThatIsStillAlive() {
        ADeal alive = insistent(4).rang(Channel.MOBILE).noAnswer(ago(1));
        assertThat(alive.assessed().state()).isIn(State.ACTIVE, State.WATCH);
        assertThat(alive.assessed().isBeyondChasing()).isTrue();
        assertThat(moves(alive)).endsWith(ENDING);
        assertThat(insistent(4).assessed().isBeyondChasing()).isFalse();
    }
}

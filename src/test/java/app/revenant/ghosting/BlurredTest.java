package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.ASeller.aSeller;
import static app.revenant.sample.When.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.StageKind;
import app.revenant.sample.ADeal;
import org.junit.jupiter.api.Test;

/** A deal is blurred when fewer than half of what matters by its stage is known. */
class BlurredTest {

    private static ADeal knowingThree(StageKind stage) {
        return aDeal().at(stage).fact(FactKind.PAIN, FactValue.POS).fact(FactKind.INTENT, FactValue.NEG)
                .fact(FactKind.BUDGET, FactValue.POS);
    }

    private static boolean blurred(ADeal deal) {
        return deal.assessed().blurred();
    }

    @Test
    void threeOfSevenAreBlurredAndFourAreNot() {
        assertThat(blurred(knowingThree(StageKind.DEMO))).isTrue();
        assertThat(blurred(knowingThree(StageKind.DEMO).fact(FactKind.COST_INACTION, FactValue.POS))).isFalse();
    }

    @Test
    void fromTheProposalOnThePriceIsTheEighth() {
        assertThat(blurred(knowingThree(StageKind.PROPOSAL).fact(FactKind.PRICE_HOW, FactValue.NOT_YET))).isFalse();
        assertThat(blurred(knowingThree(StageKind.DEMO).fact(FactKind.PRICE_HOW, FactValue.NOT_YET))).isTrue();
        assertThat(blurred(knowingThree(StageKind.VERBAL))).isTrue();
    }

    @Test
    void thePriceIsOneOfTheEightAndNoMore() {
        assertThat(blurred(aDeal().fact(FactKind.PAIN, FactValue.POS).fact(FactKind.INTENT, FactValue.NEG)
                .fact(FactKind.PRICE_HOW, FactValue.DOC_ONLY))).isTrue();
    }

    @Test
    void havingNotAskedIsKnowing() {
        assertThat(blurred(knowingThree(StageKind.PROPOSAL).fact(FactKind.COMPETITION, FactValue.NOT_ASKED))).isFalse();
    }

    @Test
    void aDeadlineAndAPriorityFillOnePlaceAndSoDoOwnerAndProcess() {
        assertThat(blurred(knowingThree(StageKind.PROPOSAL).fact(FactKind.EVENT, FactValue.NEG))).isFalse();
        assertThat(blurred(knowingThree(StageKind.PROPOSAL).fact(FactKind.PROCESS, FactValue.PARTIAL))).isFalse();
        assertThat(blurred(aDeal().fact(FactKind.EVENT, FactValue.NEG).fact(FactKind.PRIORITY, FactValue.NEG)
                .fact(FactKind.OWNER, FactValue.CONTACT).fact(FactKind.PROCESS, FactValue.POS))).isTrue();
    }

    @Test
    void aForgottenPriorityIsNotKnown() {
        assertThat(blurred(knowingThree(StageKind.PROPOSAL).fact(FactKind.PRIORITY, FactValue.POS, inDays(-60))))
                .isFalse();
        assertThat(blurred(knowingThree(StageKind.PROPOSAL).fact(FactKind.PRIORITY, FactValue.POS, inDays(-61))))
                .isTrue();
    }

    @Test
    void theReactionToThePriceIsNotAmongThem() {
        assertThat(blurred(knowingThree(StageKind.PROPOSAL).fact(FactKind.PRICE_REACTION, FactValue.OK))).isTrue();
    }

    @Test
    void aStageOfTheSellersOwnCountsAsItsKind() {
        ADeal deal = knowingThree(StageKind.DEMO).fact(FactKind.PRICE_HOW, FactValue.DOC_ONLY).at("devis");
        assertThat(blurred(deal.soldBy(aSeller().calling(StageKind.PROPOSAL, "devis")))).isFalse();
        assertThat(blurred(deal.soldBy(aSeller().calling(StageKind.DEMO, "devis")))).isTrue();
    }
}

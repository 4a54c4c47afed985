package app.revenant.desktop.log;

import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.PhoneKind;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.work.Assessed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The channel the seller most likely used just now, so that it need not be chosen. */
final class LikelyChannel {

    private LikelyChannel() {
    }

    /** What the seller's next step says, else a phone: the line they answer on, else the one tried last. */
    static Channel of(Assessed deal) {
        Optional<StepKind> planned = deal.deal().nextStep().filter(step -> step.owner() == StepOwner.ME)
                .flatMap(NextStep::kind);
        return planned.flatMap(LikelyChannel::of).orElseGet(() -> call(deal));
    }

    private static Optional<Channel> of(StepKind planned) {
        return switch (planned) {
            case MAIL, SEND, CLOSE -> Optional.of(Channel.EMAIL);
            case MEET -> Optional.of(Channel.IN_PERSON);
            case CALL -> Optional.empty();
        };
    }

    /** The line they answer on, else the one tried last. */
    static Channel call(Assessed deal) {
        List<ContactAttempt> calls = deal.history().attempts().stream().filter(each -> each.channel().isPhone())
                .sorted(Comparator.comparing(ContactAttempt::at).reversed()).toList();
        return calls.stream().filter(each -> each.outcome() == Outcome.REACHED).findFirst()
                .or(() -> calls.stream().findFirst()).map(ContactAttempt::channel).orElseGet(() -> known(deal));
    }

    private static Channel known(Assessed deal) {
        boolean onlyLandline = deal.contact().filter(person -> person.phones().stream()
                .anyMatch(phone -> !phone.dead() && phone.kind() == PhoneKind.LANDLINE)
                && person.phones().stream().noneMatch(phone -> !phone.dead() && phone.kind() == PhoneKind.MOBILE))
                .isPresent();
        return onlyLandline ? Channel.LANDLINE : Channel.MOBILE;
    }
}

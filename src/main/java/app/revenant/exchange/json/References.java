package app.revenant.exchange.json;

import app.revenant.exchange.Known;
import app.revenant.model.AttemptId;
import app.revenant.model.Coded;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.DraftId;
import app.revenant.model.PersonId;
import app.revenant.model.ReviewId;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the ids of a file hold together. Lists may come in any order, so mentions are kept and judged at the end;
 * nothing else of a file is.
 */
final class References {

    private final Known known;
    private final Mentions companies = new Mentions();
    private final Mentions people = new Mentions();
    private final Mentions deals = new Mentions();
    private final Mentions attempts = new Mentions();
    private final Mentions drafts = new Mentions();
    private final Mentions reviews = new Mentions();
    private final Mentions stages = new Mentions();
    private final Set<String> ownStages = new HashSet<>();

    References(Known known) {
        this.known = known;
    }

    CompanyId newCompany(Node node) {
        return new CompanyId(companies.introduce(node));
    }

    PersonId newPerson(Node node) {
        return new PersonId(people.introduce(node));
    }

    DealId newDeal(Node node) {
        return new DealId(deals.introduce(node));
    }

    AttemptId newAttempt(Node node, DealId deal) {
        AttemptId id = new AttemptId(attempts.introduce(node));
        refuseForeign(node, known.ownerOfAttempt(id), deal);
        return id;
    }

    DraftId newDraft(Node node, DealId deal) {
        DraftId id = new DraftId(drafts.introduce(node));
        refuseForeign(node, known.ownerOfDraft(id), deal);
        return id;
    }

    ReviewId newReview(Node node) {
        return new ReviewId(reviews.introduce(node));
    }

    private static void refuseForeign(Node node, Optional<DealId> owner, DealId deal) {
        owner.filter(each -> !each.equals(deal)).ifPresent(each -> {
            throw node.fault("exchange.of-another-deal", Fault.quoted(node.text()), Fault.quoted(each.value()));
        });
    }

    CompanyId company(Node node) {
        return new CompanyId(companies.mention(node));
    }

    PersonId person(Node node) {
        return new PersonId(people.mention(node));
    }

    DealId deal(Node node) {
        return new DealId(deals.mention(node));
    }

    String stage(Node node) {
        return Coded.find(StageKind.class, Values.name(node)).map(StageKind::code)
                .orElseGet(() -> stages.mention(node));
    }

    /** A store that has its own settings keeps them, and then its stages count. */
    void settings(Settings settings) {
        if (known.takesSettings()) {
            ownStages.addAll(settings.stages().stream().map(Stage::id).collect(Collectors.toSet()));
        }
    }

    void settle() {
        Stream.of(
                companies.broken(id -> known.company(new CompanyId(id)), "exchange.no-such-company"),
                people.broken(id -> known.person(new PersonId(id)), "exchange.no-such-person"),
                deals.broken(id -> known.deal(new DealId(id)), "exchange.no-such-deal"),
                stages.broken(id -> ownStages.contains(id) || known.stage(id), "exchange.no-such-stage"))
                .flatMap(Optional::stream).findFirst().ifPresent(fault -> {
                    throw fault;
                });
    }
}

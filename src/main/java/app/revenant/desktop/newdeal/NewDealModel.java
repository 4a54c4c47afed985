package app.revenant.desktop.newdeal;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Company;
import app.revenant.model.DealId;
import app.revenant.model.Person;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.work.NewDeal;
import app.revenant.work.Office;
import app.revenant.work.Snapshot;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A deal about to begin: what was typed, what is known already, what is still missing. */
final class NewDealModel {

    /** Read once when the form opens. */
    record Known(List<Company> companies, Collection<Person> people, List<Stage> stages, String currency,
            Optional<LocalDate> today) {
    }

    private static final String NOWHERE = "EUR";

    private final Office office;
    private final Desk desk;
    private final Draft draft = new Draft();
    private final Live<Known> known = new Live<>(new Known(List.of(), List.of(), List.of(), NOWHERE, Optional.empty()));
    private final Live<Optional<String>> missing = new Live<>(Optional.empty());
    private boolean saving;

    NewDealModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    Draft draft() {
        return draft;
    }

    Live<Known> known() {
        return known;
    }

    /** The key of the sentence that says what to correct. */
    Live<Optional<String>> missing() {
        return missing;
    }

    void begin() {
        desk.run(() -> {
            Snapshot all = office.book().snapshot();
            Settings settings = all.settings();
            return new Known(List.copyOf(all.companies()), all.people(), settings.pipeline(),
                    settings.currency().orElse(NOWHERE), Optional.of(today()));
        }, known::set);
    }

    /** Known companies with that text in their names, those that begin with it first. */
    List<String> companiesLike(String typed) {
        String plain = plain(typed);
        return known.get().companies().stream().map(Company::name).filter(name -> plain(name).contains(plain))
                .sorted((one, other) -> Boolean.compare(plain(other).startsWith(plain), plain(one).startsWith(plain)))
                .toList();
    }

    /** Says what to correct before anything can be saved. */
    void refuse(String key) {
        missing.set(Optional.of(key));
    }

    /** Asked twice, it is saved once. */
    void save() {
        missing.set(wrong());
        if (missing.get().isEmpty() && !saving) {
            saving = true;
            NewDeal wish = wish();
            desk.background().run(() -> office.deals().begin(wish, today()), this::saved, failure -> {
                saving = false;
                desk.dialogs().tell(failure);
            });
        }
    }

    private void saved(DealId begun) {
        desk.navigator().closeSheet();
    }

    private Optional<String> wrong() {
        if (draft.title().isEmpty()) {
            return Optional.of("newdeal.needs-title");
        }
        return draft.amountIsWrong(known.get().currency()) ? Optional.of("newdeal.wrong-amount") : Optional.empty();
    }

    private NewDeal wish() {
        String stage = draft.stage().or(() -> known.get().stages().stream().findFirst().map(Stage::id)).orElse("discovery");
        return new NewDeal(draft.title().orElseThrow(), company(), contact(), stage, Optional.empty(),
                draft.amount(known.get().currency()), Optional.empty(), draft.step());
    }

    /** A name that differs only by case or accents is the company one knows. */
    private Optional<NewDeal.CompanyChoice> company() {
        return draft.said(Draft.Field.COMPANY).map(name -> new NewDeal.CompanyChoice(known.get().companies().stream()
                .filter(company -> plain(company.name()).equals(plain(name))).map(Company::id).findFirst(), name));
    }

    /** Somebody with that address is somebody one knows. */
    private Optional<NewDeal.ContactChoice> contact() {
        return !draft.hasContact() ? Optional.empty() : Optional.of(new NewDeal.ContactChoice(
                draft.said(Draft.Field.EMAIL).flatMap(this::personAt).map(Person::id), draft.said(Draft.Field.GIVEN),
                draft.said(Draft.Field.FAMILY), draft.emails(), draft.phones()));
    }

    private Optional<Person> personAt(String email) {
        return known.get().people().stream()
                .filter(person -> person.emails().stream().anyMatch(email::equalsIgnoreCase)).findFirst();
    }

    private LocalDate today() {
        return office.ghosts().workingTime().dayOf(office.clock().instant());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}

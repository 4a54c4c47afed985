package app.revenant.desktop.newdeal;

import app.revenant.desktop.kit.TypedAmount;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been typed so far. Belongs to the window's thread. */
final class Draft {

    /** The fields that are typed. */
    enum Field { TITLE, COMPANY, GIVEN, FAMILY, EMAIL, PHONE, AMOUNT, STEP }

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private Optional<String> stage = Optional.empty();
    private StepKind kind = StepKind.CALL;
    private Optional<LocalDate> due = Optional.empty();

    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    void type(Field field, String text) {
        texts.put(field, text);
    }

    Optional<String> said(Field field) {
        return Optional.of(text(field).strip()).filter(text -> !text.isEmpty());
    }

    Optional<String> stage() {
        return stage;
    }

    void stage(String id) {
        stage = Optional.of(id);
    }

    StepKind kind() {
        return kind;
    }

    void kind(StepKind wished) {
        kind = wished;
    }

    Optional<LocalDate> due() {
        return due;
    }

    void due(Optional<LocalDate> day) {
        due = day;
    }

    /** The title, else the company: one of them names the deal. */
    Optional<String> title() {
        return said(Field.TITLE).or(() -> said(Field.COMPANY));
    }

    boolean hasContact() {
        return said(Field.GIVEN).or(() -> said(Field.FAMILY)).or(() -> said(Field.EMAIL)).or(() -> said(Field.PHONE))
                .isPresent();
    }

    List<String> emails() {
        return said(Field.EMAIL).stream().toList();
    }

    /** French mobile numbers begin with 06 or 07; elsewhere a number says nothing, and most people answer a mobile. */
    List<Phone> phones() {
        return said(Field.PHONE).map(number -> new Phone(isFrenchLandline(number) ? PhoneKind.LANDLINE : PhoneKind.MOBILE,
                number, false)).stream().toList();
    }

    Optional<Money> amount(String currency) {
        return TypedAmount.read(text(Field.AMOUNT), currency);
    }

    boolean amountIsWrong(String currency) {
        return said(Field.AMOUNT).isPresent() && amount(currency).isEmpty();
    }

    /** A step needs a text or a day; the kind alone is only what the list shows first. */
    Optional<NextStep> step() {
        return said(Field.STEP).isEmpty() && due.isEmpty() ? Optional.empty()
                : Optional.of(new NextStep(StepOwner.ME, said(Field.STEP), due, Optional.empty(), Optional.of(kind), false,
                        Optional.empty()));
    }

    private static boolean isFrenchLandline(String number) {
        return number.replaceAll("[^+\\d]", "").replaceFirst("^(\\+33|0033)", "0").matches("0[1-59]\\d{8}");
    }
}

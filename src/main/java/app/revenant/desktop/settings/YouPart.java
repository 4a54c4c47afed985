package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Texts;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextArea;

/** Who sells, and by which calendar. Names of countries and currencies are those of the language. */
final class YouPart extends Page {

    private static final String NOBODY = "NONE";
    private static final String USUAL_CURRENCY = "EUR";

    private final Stand stand;
    private final TextArea signature = new TextArea();

    YouPart(Stand stand, Set<String> countries) {
        super(stand.say("settings.section.you"), stand.say("settings.you-why"));
        this.stand = stand;
        Choice<Language> language = new Choice<>(List.of(Language.values()), stand.words()::word, stand.words().language());
        language.setId("settings-language");
        follow(language, settings -> settings.language().orElse(stand.words().language()),
                (settings, value) -> settings.withLanguage(Optional.of(value)));
        Choice<String> holidays = new Choice<>(countries(countries), this::country, NOBODY);
        holidays.setId("settings-holidays");
        follow(holidays, settings -> settings.holidays().orElse(NOBODY), (settings, value) -> settings.withHolidays(Optional.of(value)));
        Choice<String> currency = new Choice<>(currencies(), this::currency, USUAL_CURRENCY);
        currency.setId("settings-currency");
        follow(currency, settings -> settings.currency().orElse(USUAL_CURRENCY), (settings, value) -> settings.withCurrency(Optional.of(value)));
        sign();
        plain(new Form().row(stand.say("settings.signature"), signature).row(stand.say("shell.language"), language)
                .row(stand.say("settings.currency"), currency).under(small("settings.currency-why"))
                .row(stand.say("settings.holidays"), holidays).under(small("settings.holidays-why")));
        card(stand.say("settings.absences"), small("settings.absences-why"), new AbsenceRows(stand));
    }

    /** Writes one field of the settings into another copy of them. */
    private interface Writing<T> {
        Settings into(Settings settings, T value);
    }

    private <T> void follow(ComboBoxBase<T> field, Function<Settings, T> read, Writing<T> write) {
        stand.ties().add(stand.model().draft().watch(draft -> {
            if (!read.apply(draft.wish()).equals(field.getValue())) {
                field.setValue(read.apply(draft.wish()));
            }
        }));
        field.valueProperty().addListener((property, before, value) -> {
            if (value != null && !read.apply(stand.model().draft().get().wish()).equals(value)) {
                stand.model().wish(settings -> write.into(settings, value));
            }
        });
    }

    private void sign() {
        signature.setId("settings-signature");
        signature.setPrefRowCount(3);
        signature.setPromptText(stand.say("settings.signature-hint"));
        stand.ties().add(stand.model().draft().watch(draft -> {
            String now = draft.wish().signature().orElse("");
            if (!now.equals(signature.getText().isBlank() ? "" : signature.getText())) {
                signature.setText(now);
            }
        }));
        signature.textProperty().addListener((property, before, text) ->
                stand.model().wish(settings -> settings.withSignature(Optional.of(text))));
    }

    private Node small(String key) {
        return Texts.wrapped(Texts.small(stand.say(key)));
    }

    private List<String> countries(Set<String> codes) {
        return Stream.concat(Stream.of(NOBODY), codes.stream().filter(code -> !code.equals(NOBODY))
                .sorted(Comparator.comparing(this::country, stand.words().order()))).toList();
    }

    private String country(String code) {
        return code.equals(NOBODY) ? stand.say("settings.no-holidays")
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(stand.words().locale());
    }

    private static List<String> currencies() {
        return Currency.getAvailableCurrencies().stream().filter(each -> each.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode).sorted().toList();
    }

    private String currency(String code) {
        return code + "  " + Currency.getInstance(code).getDisplayName(stand.words().locale());
    }
}

package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The form. Names of countries and currencies are those of the language. */
final class SettingsView {

    private static final double WIDTH = 520;
    private static final String NOBODY = "NONE";

    private final SettingsModel model;
    private final Words words;
    private final Choice<Language> language;
    private final TextArea signature = new TextArea();
    private final Choice<String> holidays;
    private final Choice<String> currency;

    SettingsView(SettingsModel model, Words words, Set<String> countries) {
        this.model = model;
        this.words = words;
        language = new Choice<>(List.of(Language.values()), words::word, words.language());
        holidays = new Choice<>(ordered(countries, NOBODY), this::country, NOBODY);
        currency = new Choice<>(currencies(), this::currency, model.wish().get().currency());
        signature.setPrefRowCount(3);
        signature.setPromptText(words.of("settings.signature-hint"));
        language.setOnAction(chosen -> model.language(language.getValue()));
        signature.textProperty().addListener((property, before, text) -> model.sign(text));
        holidays.setOnAction(chosen -> model.rest(holidays.getValue()));
        currency.setOnAction(chosen -> model.pay(currency.getValue()));
    }

    SheetPane sheet(Runnable close) {
        Form form = new Form().row(words.of("shell.language"), language).row(words.of("settings.signature"), signature)
                .row(words.of("settings.holidays"), holidays).under(Texts.wrapped(Texts.small(words.of("settings.holidays-why"))))
                .row(words.of("settings.currency"), currency)
                .under(Texts.wrapped(Texts.small(words.of("settings.currency-why"))));
        Button save = Buttons.withKey(Buttons.primary(words.of("settings.save"), model::save), "Ctrl ⏎");
        return new SheetPane(words, words.of("shell.menu"), close).content(new VBox(form))
                .acts(Rows.gap(), Buttons.plain(words.of("kit.cancel"), close), save).onSubmit(model::save).wide(WIDTH);
    }

    void show(SettingsModel.Wish wish) {
        wish.language().filter(value -> value != language.getValue()).ifPresent(language::setValue);
        if (!wish.signature().equals(signature.getText())) {
            signature.setText(wish.signature());
        }
        if (!wish.holidays().equals(holidays.getValue())) {
            holidays.setValue(wish.holidays());
        }
        if (!wish.currency().equals(currency.getValue())) {
            currency.setValue(wish.currency());
        }
    }

    private List<String> ordered(Set<String> codes, String first) {
        return Stream.concat(Stream.of(first), codes.stream().filter(code -> !code.equals(first))
                .sorted(Comparator.comparing(this::country, words.order()))).toList();
    }

    private String country(String code) {
        return code.equals(NOBODY) ? words.of("settings.no-holidays")
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(words.locale());
    }

    private List<String> currencies() {
        return Currency.getAvailableCurrencies().stream().filter(each -> each.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode).sorted().toList();
    }

    private String currency(String code) {
        return code + "  " + Currency.getInstance(code).getDisplayName(words.locale());
    }
}

package app.revenant.desktop.contacts;

import app.revenant.model.Company;
import app.revenant.model.Refusal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A company as it is being typed. */
final class CompanyForm {

    /** The fields that are typed. */
    enum Field { NAME, WEBSITE, NOTE }

    private final Company was;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    CompanyForm(Company company) {
        was = company;
        texts.put(Field.NAME, company.name());
        texts.put(Field.WEBSITE, company.website().orElse(""));
        texts.put(Field.NOTE, company.note().orElse(""));
    }

    String text(Field field) {
        return texts.get(field);
    }

    void type(Field field, String text) {
        texts.put(field, text);
    }

    /** @throws Refusal where it has no name */
    Company filled() {
        String name = said(Field.NAME).orElseThrow(() -> new Refusal("contacts.company-nameless"));
        return new Company(was.id(), name, said(Field.WEBSITE), said(Field.NOTE));
    }

    private Optional<String> said(Field field) {
        return Optional.of(texts.get(field).strip()).filter(text -> !text.isEmpty());
    }
}

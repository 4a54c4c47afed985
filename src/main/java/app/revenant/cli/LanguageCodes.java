package app.revenant.cli;

import app.revenant.model.Coded;
import app.revenant.model.Language;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The two languages as they are typed. */
final class LanguageCodes implements ITypeConverter<Language>, Iterable<String> {

    @Override
    public Language convert(String code) {
        return Coded.find(Language.class, code).orElseThrow(() -> new TypeConversionException("'" + code + "' is not en or fr"));
    }

    @Override
    public Iterator<String> iterator() {
        return List.of("en", "fr").iterator();
    }
}

package app.revenant.cli;

import app.revenant.model.Language;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
final class Globals {

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, defaultValue = "${env:REVENANT_DATA}",
            descriptionKey = "data")
    private Path data;

    @Option(names = "--now", paramLabel = "INSTANT", scope = ScopeType.INHERIT, descriptionKey = "now")
    private String now;

    @Option(names = "--lang", paramLabel = "en|fr", scope = ScopeType.INHERIT, descriptionKey = "lang",
            completionCandidates = LanguageCodes.class, converter = LanguageCodes.class)
    private Language language;

    Optional<Path> data() {
        return Optional.ofNullable(data).filter(path -> !path.toString().isBlank());
    }

    Optional<String> now() {
        return Optional.ofNullable(now);
    }

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }
}

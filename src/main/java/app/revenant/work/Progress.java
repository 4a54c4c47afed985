package app.revenant.work;

/** Told how far a long work has come; may stop it by throwing. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = done -> { };

    void at(int done);
}

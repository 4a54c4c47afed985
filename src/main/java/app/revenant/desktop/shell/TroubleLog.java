package app.revenant.desktop.shell;

import app.revenant.model.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the seller was told, for whoever helps them: a refusal is expected and takes a line, a fault tells all it knows. */
final class TroubleLog {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleLog.class);

    private TroubleLog() {
    }

    /** Never the words of a refusal: there may be names in them. */
    static void note(String code, Throwable failure) {
        if (failure instanceof Refusal) {
            LOG.info("refused: {}", code);
        } else {
            LOG.warn("fault: {}", code, failure);
        }
    }
}

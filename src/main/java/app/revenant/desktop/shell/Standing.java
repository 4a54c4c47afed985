package app.revenant.desktop.shell;

import app.revenant.model.Language;
import app.revenant.work.Figures;

/**
 * What the bars say at one moment.
 *
 * @param today lines on today's list
 * @param empty nothing is in the store yet
 * @param sample the sample pipeline is in it
 * @param reviewDue none ended this week
 */
record Standing(Figures figures, int today, boolean empty, boolean sample, Language language, boolean reviewDue) {
}

/**
 * From a deal's log to its state, its silence and the seven causes: pure functions of facts, settings and now.
 *
 * <p>Times are working days, weights are decibans (10 dB multiply the odds by ten). The method, its sources and its
 * limits are in {@code docs/ghosting.md}.
 */
package app.revenant.ghosting;

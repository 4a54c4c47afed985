/** What the seller's own history says about the numbers of the engine: pure functions from past conversations to better numbers. */
package app.revenant.ghosting.calibration;

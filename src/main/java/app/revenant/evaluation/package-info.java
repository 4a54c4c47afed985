/** How well the chance still alive predicts an answer, against simpler rules: snapshots, models, scores; pure functions. */
package app.revenant.evaluation;

/**
 * The exchange format: one JSON file that carries everything a seller owns, read strictly and written stably.
 *
 * <p>An empty optional text means blank, as null and a missing key do; names and ids must hold more than spaces.
 * Decimals have one spelling. A draft says at least what letter it is and when it was written.
 */
package app.revenant.exchange.json;

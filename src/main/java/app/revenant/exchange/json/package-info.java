/** The exchange format: one JSON file that carries everything a seller owns, read strictly and written stably. */
package app.revenant.exchange.json;

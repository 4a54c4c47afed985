/** Files in and out: what every format has in common. Knows the trade's words and the formats, never the store. */
package app.revenant.exchange;

/** Insights: what the seller's own log teaches, drawn, said in words and saved. */
package app.revenant.desktop.insights;

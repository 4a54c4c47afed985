/** What is shipped beside the code: sentences, weights, letters and tone patterns, read into records. */
package app.revenant.resources;

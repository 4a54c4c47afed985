/** The weekly review in numbers: own conversion rates, the honest pipeline, what it takes to replace a deal. Pure functions. */
package app.revenant.review;

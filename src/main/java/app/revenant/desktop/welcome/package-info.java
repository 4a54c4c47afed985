/** The first start: three ways to begin. */
package app.revenant.desktop.welcome;

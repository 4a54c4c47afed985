/** The silence line, without a window. */
package app.revenant.desktop.kit.silence;

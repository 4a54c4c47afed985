/** What the engine found in a deal's silence, as cards that any screen can show. */
package app.revenant.desktop.kit.silence;

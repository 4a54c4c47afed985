/** The whole window as a seller uses it: the real store, the real screens, the keyboard; and pictures of every screen. */
package app.revenant.journey;

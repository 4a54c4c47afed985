/**
 * What a seller talks about, as immutable records. No SQL, no window, no I/O.
 *
 * <p>A component that may be blank is an {@link java.util.Optional}, never null; lists are unmodifiable copies.
 */
package app.revenant.model;

/** What the seller does, one class a noun. Everything here is called off the window's thread and may wait for disk. */
package app.revenant.work;

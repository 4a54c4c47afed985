/** Builders that read like stories, and the small readers that tests share. */
package app.revenant.sample;

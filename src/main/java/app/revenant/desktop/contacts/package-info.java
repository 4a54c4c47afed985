/** People and companies: found, read, edited, merged; who left, who wants to be left alone, whose data is to go. */
package app.revenant.desktop.contacts;

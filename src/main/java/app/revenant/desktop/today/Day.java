package app.revenant.desktop.today;

import app.revenant.work.Agenda;
import app.revenant.work.PhoneBook;
import java.time.ZoneId;

/** What is read for the day in one go. */
record Day(Agenda agenda, PhoneBook phones, ZoneId zone) {
}

package org.indh.core.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A document of tests that has what no kind that ships has yet: a list of people with their contacts, beside remarks that
 * are meant for anything but people.
 */
public record ContactSheet(@Nullable LocalizedText title, List<Contact> contacts, List<LocalizedText> remarks) {
    /** The kind, which no pack brings. */
    public static final Kind<ContactSheet> KIND = new Kind<>("contact-sheet", 1, ContactSheet.class);

    /**
     * A person.
     *
     * @param name the person's name
     * @param born the year of birth
     * @param role what the person does
     */
    public record Contact(
            @Personal @Nullable LocalizedText name,
            @Personal @Nullable Integer born,
            @Nullable String role) {}

    public ContactSheet {
        contacts = ImmutableList.copyOf(contacts);
        remarks = ImmutableList.copyOf(remarks);
    }

    /** A document of these remarks alone. */
    public static ContactSheet of(String... remarks) {
        return new ContactSheet(
                null,
                List.of(),
                List.of(remarks).stream().map(LocalizedText::parse).toList());
    }
}

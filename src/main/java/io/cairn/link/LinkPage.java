package io.cairn.link;

import java.io.Serializable;
import java.util.List;

/** Some of the links, the broken first. @param total how many there are in all */
public record LinkPage(List<LinkEntry> entries, int total) implements Serializable {

    public LinkPage {
        entries = List.copyOf(entries);
    }
}

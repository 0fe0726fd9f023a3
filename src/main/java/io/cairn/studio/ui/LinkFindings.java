package io.cairn.studio.ui;

import io.cairn.catalog.CatalogFinding;
import io.cairn.catalog.CatalogFinding.Severity;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.ThingCheck;
import io.cairn.catalog.ThingValues;
import io.cairn.link.LinkChecks;
import io.cairn.link.LinkEntry;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Links that led nowhere when they were last looked up, among what the checks find. Nothing is looked up for it. */
public final class LinkFindings implements Serializable {

    /** For what has no address. */
    public static final LinkFindings NONE = new LinkFindings(List.of());

    /** What has an address, in this field. */
    private static final Set<Kind> KINDS = EnumSet.of(Kind.RESOURCE, Kind.CERTIFICATION);

    private static final String FIELD = "url";

    private final List<CatalogFinding> findings;
    private final Map<String, String> messages = new HashMap<>();

    private LinkFindings(List<LinkEntry> broken) {
        broken.forEach(entry -> messages.put(entry.url(), entry.url() + " – " + LinkWords.finding(entry)));
        findings = broken.stream()
                .flatMap(entry -> entry.things().stream().map(thing -> finding(thing.key(), entry.url())))
                .toList();
    }

    /** Of the whole draft. One statement. */
    static LinkFindings of(LinkChecks links) {
        return new LinkFindings(links.broken());
    }

    /** For a form in which a thing of this kind is written. One statement, or none if it has no address. */
    public static LinkFindings of(LinkChecks links, Kind kind) {
        return KINDS.contains(kind) ? of(links) : NONE;
    }

    List<CatalogFinding> with(List<CatalogFinding> found) {
        return Stream.concat(found.stream(), findings.stream()).toList();
    }

    /** With what is known of the address that stands in a form. */
    public List<CatalogFinding> with(List<CatalogFinding> found, CatalogKey thing, ThingValues typed) {
        String address = typed.text(FIELD);
        return messages.containsKey(address)
                ? Stream.concat(found.stream(), Stream.of(finding(thing, address)))
                        .toList()
                : found;
    }

    /** The same for all that is said of it. */
    public ThingCheck with(ThingCheck check, CatalogKey thing, ThingValues typed) {
        return new ThingCheck(check.problems(), with(check.findings(), thing, typed), check.elsewhere(), check.draft());
    }

    private CatalogFinding finding(CatalogKey thing, String address) {
        return new CatalogFinding(
                Severity.WARNING,
                CatalogFinding.Kind.BROKEN_LINK,
                thing.toString(),
                address,
                messages.getOrDefault(address, address));
    }
}

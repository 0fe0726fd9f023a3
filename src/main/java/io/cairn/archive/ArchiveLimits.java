package io.cairn.archive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large an archive may be that somebody wants to import. A person's own archive stays far below.
 *
 * @param upload the zip file
 * @param document the document in it, unpacked
 * @param element one element of one of its lists; so much is in memory at a time
 * @param files all files in it together, unpacked
 * @param entries how many entries the zip file has
 * @param ratio unpacked to packed, once more than {@code unsuspicious} has been unpacked
 * @param unsuspicious so much may be unpacked however well it was packed
 */
@ConfigurationProperties("cairn.archive")
record ArchiveLimits(
        @DefaultValue("250MB") DataSize upload,
        @DefaultValue("400MB") DataSize document,
        @DefaultValue("8MB") DataSize element,
        @DefaultValue("200MB") DataSize files,
        @DefaultValue("5000") int entries,
        @DefaultValue("100") int ratio,
        @DefaultValue("50MB") DataSize unsuspicious) {}

package io.cairn.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competency framework as 1EdTech's CASE 1.1 exchanges it, with the names of its information model ("CASE Service
 * Information Model", 1EdTech final release of 24 January 2025); what the portal does not fill is left out.
 */
record CasePackage(
        @JsonProperty("CFDocument") Document document,
        @JsonProperty("CFItems") List<Item> items,
        @JsonProperty("CFAssociations") List<Association> associations,
        @JsonProperty("CFDefinitions") Definitions definitions) {

    /** The framework as a whole. */
    record Document(
            UUID identifier,
            String uri,
            String caseVersion,
            String creator,
            String title,
            String lastChangeDateTime,
            String officialSourceURL,
            String publisher,
            String description,
            String language,
            String version,
            String adoptionStatus,
            String statusStartDate,
            String notes) {}

    /** Something that can be learned, or a group of such things. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID identifier,
            String fullStatement,
            @JsonProperty("CFItemType") String type,
            String uri,
            String humanCodingScheme,
            String abbreviatedStatement,
            @Nullable List<String> conceptKeywords,
            @Nullable String notes,
            String language,
            @Nullable List<String> educationLevel,
            @JsonProperty("CFItemTypeURI") Link typeUri,
            @Nullable String statusEndDate,
            String lastChangeDateTime) {}

    /** How one thing relates to another. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Association(
            UUID identifier,
            String associationType,
            @Nullable Integer sequenceNumber,
            String uri,
            Link originNodeURI,
            Link destinationNodeURI,
            String lastChangeDateTime,
            @Nullable String notes,
            @Nullable Map<String, String> extensions) {}

    record Link(String title, UUID identifier, String uri) {}

    record Definitions(@JsonProperty("CFItemTypes") List<ItemType> itemTypes) {}

    record ItemType(
            UUID identifier,
            String uri,
            String title,
            String description,
            String hierarchyCode,
            String lastChangeDateTime) {}
}

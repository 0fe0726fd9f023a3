package io.cairn.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.CareerRole.Family;
import io.cairn.shared.Slug;
import org.junit.jupiter.api.Test;

class RoleFilterTest {

    private static final RoleFilter ALL = RoleFilter.of(QueryParameters.empty());

    @Test
    void theAddressSaysWhatIsFiltered() {
        RoleFilter filter = ALL.withText("kuber netes")
                .toggling(Family.PLATFORM)
                .toggling(Family.AI_APPLICATIONS)
                .togglingEntry()
                .togglingFrom(new Slug("data-engineer"));
        assertThat(RoleFilter.of(filter.location().getQueryParameters())).isEqualTo(filter);
    }

    @Test
    void noFilterIsTheBareAddress() {
        assertThat(ALL.location().getPathWithQueryParameters()).isEqualTo("roles");
    }

    @Test
    void togglingTwiceChangesNothing() {
        Slug from = new Slug("data-engineer");
        assertThat(ALL.toggling(Family.DATA).toggling(Family.DATA)).isEqualTo(ALL);
        assertThat(ALL.togglingFrom(from).togglingFrom(from)).isEqualTo(ALL);
        assertThat(ALL.togglingEntry().togglingEntry()).isEqualTo(ALL);
    }

    @Test
    void nonsenseInTheAddressIsIgnored() {
        assertThat(RoleFilter.of(QueryParameters.fromString("family=astrology&from=../etc&page=7")))
                .isEqualTo(ALL);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization_figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace secondlook {
namespace {

using testing::ElementsAre;

// 0 heads 1 and 2; 2 heads 3, who heads 4, who heads 5 and 6. 7 stands alone.
const std::vector<std::optional<std::size_t>> kPosts = {std::nullopt, 0, 0, 2, 3, 4, 4,
                                                        std::nullopt};

TEST(OrganizationFigures, CountDirectAndAllSubordinates) {
  const OrganizationFigures figures = organization_figures(kPosts);
  EXPECT_THAT(figures.spans, ElementsAre(2, 0, 1, 1, 2, 0, 0, 0));
  EXPECT_THAT(figures.below, ElementsAre(6, 0, 4, 3, 2, 0, 0, 0));
}

TEST(OrganizationFigures, TellLayersWithTheirSpans) {
  const OrganizationFigures figures = organization_figures(kPosts);
  EXPECT_THAT(figures.layers, ElementsAre(LayerFigures{2, 1, 2, 2}, LayerFigures{2, 1, 1, 1},
                                          LayerFigures{1, 1, 1, 1}, LayerFigures{1, 1, 2, 2},
                                          LayerFigures{2, 0, 0, 0}));
  EXPECT_EQ(figures.supervisors, 4);
  EXPECT_DOUBLE_EQ(figures.ratio.value(), 1);
}

TEST(OrganizationFigures, NameAChainOfOneOverOneOnce) {
  EXPECT_THAT(organization_figures(kPosts).one_over_one, ElementsAre(ElementsAre(2, 3, 4)));
}

TEST(OrganizationFigures, HaveNoRatioWhereNobodySupervises) {
  const std::vector<std::optional<std::size_t>> alone(3);
  EXPECT_FALSE(organization_figures(alone).ratio);
  EXPECT_TRUE(organization_figures({}).layers.empty());
}

TEST(OrganizationFigures, WalkFromEachHeadDown) {
  EXPECT_THAT(from_the_top(kPosts),
              ElementsAre(PlacedPost{0, 0}, PlacedPost{1, 1}, PlacedPost{2, 1}, PlacedPost{3, 2},
                          PlacedPost{4, 3}, PlacedPost{5, 4}, PlacedPost{6, 4}, PlacedPost{7, 0}));
}

}  // namespace
}  // namespace secondlook

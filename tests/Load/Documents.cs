namespace Gateway.Load;

/// <summary>The GraphQL documents sent.</summary>
internal static class Documents
{
    public const string Point = """
        query Point($id: ID!) {
          facility(id: $id) { id name kindLabel address latitude longitude phone url }
        }
        """;

    public const string Nested = """
        query Nested($dataset: ID!) {
          facilities(first: 50, where: { dataset: { id: { eq: $dataset } } }) {
            nodes {
              id name address latitude longitude
              events(first: 5, order: [{ startDate: DESC }]) { nodes { id name startDate startTime } }
            }
          }
        }
        """;

    public const string Filtered = """
        query Filtered($code: String!) {
          facilities(first: 50, where: { municipality: { code: { eq: $code } }, category: { eq: AED } }, order: [{ name: ASC }]) {
            nodes { id name address phone openDays opensAt closesAt municipality { name } }
          }
        }
        """;

    public const string Counted = """
        query Counted($code: String!) {
          facilities(first: 5, where: { municipality: { code: { eq: $code } }, name: { contains: "1" } }, order: [{ name: ASC }]) {
            totalCount
            nodes { name }
          }
        }
        """;

    public const string Deep = """
        query Deep($after: String!) {
          events(first: 50, after: $after, order: [{ startDate: ASC }, { name: DESC }]) {
            nodes { id name startDate venueName }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    public const string Where = """
        query Where($where: FacilityFilterInput) {
          facilities(first: 50, where: $where) { totalCount nodes { id name address } }
        }
        """;

    public const string Near = """
        query Near($near: NearInput) {
          facilities(first: 20, near: $near) { nodes { id name latitude longitude } }
        }
        """;

    public const string Search = """
        query Search($text: String!) {
          search(text: $text, first: 10) { nodes { __typename ... on Facility { id name } ... on Event { id name } } }
        }
        """;

    public const string Groups = """
        query Groups($code: String!) {
          facilities(where: { municipality: { code: { eq: $code } } }) {
            groups(by: [CATEGORY], first: 10) { nodes { key { category } count share } }
          }
        }
        """;

    public const string Cursors = "{ events(first: 1000000, order: [{ startDate: ASC }, { name: DESC }]) { edges { cursor } } }";
}

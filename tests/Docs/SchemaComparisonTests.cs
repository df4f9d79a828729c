using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>Which schema changes break a client, on small pairs.</summary>
public sealed class SchemaComparisonTests
{
    [Theory]
    [InlineData("type A { a: Int b: Int }", "type A { a: Int }", "A.b is gone")]
    [InlineData("type A { a: Int } type B { b: Int }", "type A { a: Int }", "B is gone")]
    [InlineData("type A { a: Int }", "interface A { a: Int }", "A is another kind of type")]
    [InlineData("type A { a: Int! }", "type A { a: Int }", "A.a was Int! and is Int")]
    [InlineData("type A { a: Int }", "type A { a: [Int] }", "A.a was Int and is [Int]")]
    [InlineData("type A { a: [Int!] }", "type A { a: [Int] }", "A.a was [Int!] and is [Int]")]
    [InlineData("type A { a: Int }", "type A { a: Float }", "A.a was Int and is Float")]
    [InlineData("type A { a(x: Int): Int }", "type A { a: Int }", "A.a(x:) is gone")]
    [InlineData("type A { a(x: Int): Int }", "type A { a(x: Int!): Int }", "A.a(x:) was Int and is Int!")]
    [InlineData("type A { a(x: Int = 1): Int }", "type A { a(x: Int = 2): Int }", "A.a(x:) was Int = 1 and is Int = 2")]
    [InlineData("type A { a: Int }", "type A { a(x: Int!): Int }", "A.a(x:) is new and required")]
    [InlineData("input A { a: Int b: Int }", "input A { b: Int }", "A.a is gone")]
    [InlineData("input A { a: [Int] }", "input A { a: [Int!] }", "A.a was [Int] and is [Int!]")]
    [InlineData("input A { a: Int }", "input A { a: Int b: Int! }", "A.b is new and required")]
    [InlineData("enum A { X Y }", "enum A { X }", "A.Y is gone")]
    [InlineData(
        "union A = B | C type B { b: Int } type C { c: Int }",
        "union A = B type B { b: Int } type C { c: Int }",
        "A is no longer linked with C")]
    [InlineData(
        "interface N { id: ID } type A implements N { id: ID }",
        "interface N { id: ID } type A { id: ID }",
        "A is no longer linked with N")]
    [InlineData("directive @a(x: Int) on FIELD type A { a: Int }", "type A { a: Int }", "@a is gone")]
    [InlineData("directive @a(x: Int) on FIELD", "directive @a on FIELD", "@a(x:) is gone")]
    [InlineData("type A { a: Int @deprecated b: Int c: Int }", "type A { c: Int! }", "A.b is gone")]
    public void A_client_would_miss_this(string earlier, string later, string finding) =>
        Assert.Equal([finding], SchemaComparison.Breaking(earlier, later));

    [Theory]
    [InlineData("type A { a: Int }", "type A { b: Int a: Int! }")]
    [InlineData("type A { a: [Int] }", "type A { a: [Int!]! }")]
    [InlineData("type A { a(x: Int!): Int }", "type A { a(y: Int, x: Int, z: Int! = 1): Int }")]
    [InlineData("input A { a: Int! }", "input A { b: Int a: Int c: Int! = 1 }")]
    [InlineData("enum A { X }", "enum A { Y X }")]
    [InlineData("type A { a: Int }", "\"words\" type A { \"words\" a: Int @deprecated } type B { b: Int }")]
    [InlineData(
        "type A { a: Int } type B { b: Int @deprecated(reason: \"r\") c(x: Int @deprecated): Int } enum E { X Y @deprecated }",
        "type A { a: Int } type B { c: Int } enum E { X }")]
    public void A_client_would_miss_nothing(string earlier, string later) => Assert.Empty(SchemaComparison.Breaking(earlier, later));
}

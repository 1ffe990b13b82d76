using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Tests.Provenance.Containment;

/// <summary>Whose text is part of an object's text.</summary>
public sealed class PrintedMembersTests
{
    [Theory]
    [InlineData("Person", "Email")]
    [InlineData("Person?", "Email")]
    [InlineData("Employee", "Number Badge Email")]
    [InlineData("Point", "X Y")]
    [InlineData("Point?", "Value")]
    [InlineData("(string Email, int Age)", "Email Age")]
    [InlineData("KeyValuePair<string, int>", "Key Value")]
    [InlineData("Hiding", "Email")]
    public void A_record_prints_its_public_members(string type, string members) => Assert.Equal(members, Printed(type));

    [Theory]
    [InlineData("Plain")]
    [InlineData("Custom")]
    [InlineData("OfCustom")]
    [InlineData("Own")]
    [InlineData("string")]
    [InlineData("List<string>")]
    [InlineData("IDisposable")]
    [InlineData("int[]")]
    public void Another_type_prints_nothing_of_its_own_accord(string type) => Assert.Equal("", Printed(type));

    private static string Printed(string type)
    {
        var sample = new ContainmentSample($$"""
            public record Person(string Email) { private string secret = ""; internal int Hidden { get; } public static int Count; public int this[int i] => i; public string Write { set { } } }
            public record Employee(string Email, int Number) : Person(Email) { public string Badge = ""; }
            public record struct Point(int X, int Y);
            public record Hiding(string Email) : Person(Email) { public new string Email { get; } = ""; }
            public class Plain { public string Email = ""; }
            public record Custom(string Email) { public sealed override string ToString() => ""; }
            public record OfCustom(string Email) : Custom(Email);
            public record Own(string Email) { protected virtual bool PrintMembers(StringBuilder text) => false; }
            public class Sample { public {{type}} Value = default!; }
            """);
        return string.Join(' ', PrintedMembers.Of(sample.TypeOf("Sample", "Value")).Select(m => m.Name));
    }
}

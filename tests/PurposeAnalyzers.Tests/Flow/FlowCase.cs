namespace PurposeAnalyzers.Tests.Flow;

/// <summary>One row of the flow table: code in an assembly of the purpose 'support', with markup where something must be found.</summary>
/// <param name="Construct">What the row is about.</param>
/// <param name="Name">A sentence that ends with the verdict: found or silent.</param>
/// <param name="Code">Statements of a method with the parameters of <see cref="Source"/>; asynchronous where they await.</param>
public sealed record FlowCase(string Construct, string Name, string Code)
{
    /// <summary>Members of the type around the statements.</summary>
    public string Members { get; init; } = "";

    /// <summary>Types beside it.</summary>
    public string Types { get; init; } = "";

    public bool NeedsCSharp14 { get; init; }

    public bool IsFound => (Code + Members + Types).Contains("{|PUR", StringComparison.Ordinal);

    public string Source => $$"""
        using System.Collections;
        using System.Collections.Concurrent;
        using System.Collections.Immutable;
        using System.IO;
        using System.Runtime.CompilerServices;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.RegularExpressions;
        using System.Threading;
        using Microsoft.EntityFrameworkCore;

        [assembly: Purpose("support")]

        [Purpose("marketing")]
        internal static class Campaign
        {
            public static void Send(object? value) { }
        }

        internal partial class Case
        {
            private {{(Code.Contains("await ", StringComparison.Ordinal) ? "async Task" : "void")}} Run(Member m, Member other, List<Member> members, string input, bool condition, int n)
            {
        {{Code}}
            }

        {{Members}}
        }

        {{Types}}
        """;

    public override string ToString() => $"{Construct}: {Name}";
}

using PurposeAnalyzers.CodeFixes.TechnicalInformation;

namespace PurposeAnalyzers.CodeFixes.Tests.TechnicalInformation;

/// <summary>PUR0402: exceptions say less; other places are left to whoever knows what is needed there.</summary>
public sealed class DataInTextCodeFixTests
{
    [Theory]
    [InlineData("""throw {|PUR0402:new|} InvalidOperationException($"{m.Email} is unknown");""", """throw new InvalidOperationException($"is unknown");""")]
    [InlineData("""throw {|PUR0402:new|} InvalidOperationException("Unknown: " + m.Email);""", """throw new InvalidOperationException("Unknown: ");""")]
    [InlineData("""throw {|PUR0402:new|} ArgumentException($"Unknown: {m.Email}", nameof(m));""", """throw new ArgumentException($"Unknown:", nameof(m));""")]
    [InlineData("""throw {|PUR0402:new|} InvalidOperationException(m.Email);""", """throw new InvalidOperationException(m.Email);""")]
    [InlineData("""System.Diagnostics.Activity.Current?{|PUR0402:.SetTag|}("mail", $"to {m.Email}");""", """System.Diagnostics.Activity.Current?.SetTag("mail", $"to {m.Email}");""")]
    public Task The_data_is_dropped_from_the_message_of_an_exception(string before, string after) => DeskSample.StatementAsync<DataInTextCodeFix>(before, after, "Drop");

    [Theory]
    [InlineData("""throw {|PUR0402:new|} InvalidOperationException($"{m.Email} is unknown");""", """throw new InvalidOperationException($"{m.Id} is unknown");""")]
    [InlineData("""throw {|PUR0402:new|} InvalidOperationException("Unknown: " + m.Email);""", """throw new InvalidOperationException("Unknown: " + m.Id);""")]
    [InlineData("""throw {|PUR0402:new|} InvalidOperationException(m.Email);""", """throw new InvalidOperationException(m.Email);""")]
    public Task The_key_is_written_instead_where_the_message_takes_it(string before, string after) => DeskSample.StatementAsync<DataInTextCodeFix>(before, after, "Key");
}

using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>Which results of library members still hold data.</summary>
public sealed class DecisionTests
{
    [Theory]
    [InlineData("s.Length")]
    [InlineData("new List<string>().Count")]
    [InlineData("new[] { s }.LongLength")]
    [InlineData("new[] { s }.LongCount()")]
    [InlineData("s.IndexOf('a')")]
    [InlineData("s.LastIndexOfAny(new[] { 'a' })")]
    [InlineData("string.Compare(s, s)")]
    [InlineData("s.CompareTo(s)")]
    [InlineData("s.GetHashCode()")]
    [InlineData("HashCode.Combine(s)")]
    [InlineData("o.GetType()")]
    [InlineData("Type.GetTypeCode(o.GetType())")]
    [InlineData("s.StartsWith(s)")]
    [InlineData("Convert.ToBoolean(s)")]
    [InlineData("string.IsNullOrWhiteSpace(s)")]
    [InlineData("new int?(1).HasValue")]
    [InlineData("bool.Parse(s)")]
    [InlineData("http.GetStringAsync(s).IsCompleted")]
    [InlineData("new StringReader(s).ReadAsync(new char[2], 0, 1).Wait(3)")]
    [InlineData("char.GetUnicodeCategory('a')")]
    [InlineData("Encoding.UTF8.GetByteCount(s)")]
    [InlineData("Array.FindIndex(new[] { s }, x => true)")]
    [InlineData("new System.Threading.SemaphoreSlim(1).WaitAsync(1)")]
    [InlineData("new[] { s }.Any(x => true)")]
    [InlineData("Convert.ToInt32(s).Equals(2)")]
    public void A_length_a_comparison_or_a_truth_is_a_decision(string expression) => Assert.True(IsDecision($"_ = {expression};"));

    [Theory]
    [InlineData("s.Trim()")]
    [InlineData("s[0]")]
    [InlineData("Convert.ToInt32(s)")]
    [InlineData("int.Parse(s)")]
    [InlineData("DateTime.Parse(s).Year")]
    [InlineData("new[] { s }.First()")]
    [InlineData("new[] { true }.First()")]
    [InlineData("new bool?(true).Value")]
    [InlineData("new[] { 1 }.Max()")]
    [InlineData("new[] { 1 }.Sum()")]
    [InlineData("new StringReader(s).Read()")]
    [InlineData("System.Threading.Interlocked.CompareExchange(ref count, 1, 2)")]
    [InlineData("System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(s))")]
    [InlineData("Encoding.UTF8.GetBytes(s)")]
    [InlineData("http.GetStringAsync(s)")]
    [InlineData("Task.FromResult(true)")]
    [InlineData("Enum.Parse<DayOfWeek>(s)")]
    public void Data_in_another_form_is_none(string expression) => Assert.False(IsDecision($"var count = 0; _ = {expression};"));

    [Fact]
    public void A_guard_is_a_decision() => Assert.True(IsDecision("ArgumentNullException.ThrowIfNull(o);"));

    [Theory]
    [InlineData("_ = IsAdult(s);")]
    [InlineData("_ = Length;")]
    public void A_member_of_this_compilation_is_judged_by_its_code(string statement) =>
        Assert.False(IsDecision(statement, "static bool IsAdult(string s) => true; int Length => 1;"));

    private static bool IsDecision(string statement, string members = "")
    {
        var compilation = LibrarySample.Statements(statement, members);
        var models = new LibraryModels(compilation, ResolvedBindings.None);
        var asked = LibrarySample.Operations(compilation)
            .Where(o => o is IPropertyReferenceOperation or IInvocationOperation)
            .MaxBy(o => (o.Syntax.Span.End, o.Syntax.Span.Length))!;
        return models.IsDecision(asked is IInvocationOperation call ? call.TargetMethod : ((IPropertyReferenceOperation)asked).Property);
    }
}

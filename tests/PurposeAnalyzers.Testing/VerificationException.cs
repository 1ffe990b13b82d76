namespace PurposeAnalyzers.Testing;

/// <summary>A test of an analyzer or a fix failed. Independent of any test framework.</summary>
public sealed class VerificationException : Exception
{
    public VerificationException(string message)
        : base(message)
    {
    }
}

/// <summary>Where the verifier stands, outermost first: "Fix all in project: Fixed state: ...".</summary>
internal sealed class Verification
{
    public static readonly Verification Start = new("");

    private readonly string _context;

    private Verification(string context) => _context = context;

    public Verification In(string context) => new($"{_context}{context}: ");

    [DoesNotReturn]
    public void Fail(string message) => throw new VerificationException(_context + message);

    /// <summary>Both lists hold expectation code; order and repetition do not matter.</summary>
    public void SameSet(IEnumerable<string> expected, IEnumerable<string> actual, string message)
    {
        var (before, after) = (expected.ToHashSet(), actual.ToHashSet());
        if (before.SetEquals(after))
        {
            return;
        }

        Fail(message
            + DiagnosticText.List("Lost", before.Except(after))
            + DiagnosticText.List("New", after.Except(before)));
    }
}

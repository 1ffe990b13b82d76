using System.Globalization;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.Processors;

/// <summary>A processor works without a contract, or nobody has reviewed how it keeps to it for too long.</summary>
/// <example>
/// <code>
/// &lt;Recipient Id="mailer" Kind="Processor" Reviewed="2024-01-10" /&gt;   &lt;!-- PUR0701: no contract, and a review that is years old --&gt;
/// </code>
/// </example>
internal sealed class UnsupervisedProcessorRule : IPolicyRule
{
    /// <summary>The processor.</summary>
    public const string Recipient = "recipient";

    public IEnumerable<Diagnostic> Judge(PolicySet policies)
    {
        if (policies.Current is not { } current)
        {
            yield break;
        }

        var inForce = current.Recipients.Where(r => r.Kind == RecipientKind.Processor).Select(r => r.Id).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var (policy, processor) in inForce.OrderBy(id => id, StringComparer.Ordinal).Select(id => LastWord(id, policies)))
        {
            var problems = Problems(processor, policy.ReviewMonths, policies.CheckDate).ToList();
            if (problems.Count > 0)
            {
                yield return Diagnostic.Create(
                    Descriptors.PUR0701_UnsupervisedProcessor,
                    processor.Location,
                    ImmutableDictionary<string, string?>.Empty.Add(Recipient, processor.Id).WithArticles(policies, [(IdKind.Recipient, processor.Id)]),
                    processor.Id,
                    problems.Aggregate((one, other) => Texts.Get("PUR0701_Both", one, other)));
            }
        }
    }

    /// <summary>What the last version says of a recipient: those before it were published, so that nobody can enter a review there any more.</summary>
    private static (PrivacyPolicy Policy, PolicyRecipient Recipient) LastWord(string id, PolicySet policies)
    {
        var policy = policies.Versions.Last(v => v.FindRecipient(id) is not null);
        return (policy, policy.FindRecipient(id)!);
    }

    private static IEnumerable<LocalizableString> Problems(PolicyRecipient processor, int months, string? today)
    {
        // A value of wrong form is reported as such.
        if (!processor.StatesContract)
        {
            yield return Texts.Get("PUR0701_NoContract");
        }

        if (!processor.StatesReview)
        {
            yield return Texts.Get("PUR0701_NoReview");
        }
        else if (processor.Reviewed is { } reviewed && today is not null)
        {
            if (string.CompareOrdinal(reviewed, today) > 0)
            {
                yield return Texts.Get("PUR0701_FutureReview", reviewed);
            }
            else if (PolicyDate.AddMonths(reviewed, months) is { } due && string.CompareOrdinal(due, today) < 0)
            {
                yield return Texts.Get("PUR0701_Overdue", reviewed, months.ToString(CultureInfo.InvariantCulture), due);
            }
        }
    }
}

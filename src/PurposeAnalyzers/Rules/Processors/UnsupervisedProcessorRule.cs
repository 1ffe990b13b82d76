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

    /// <remarks>Only the version in force: an older one cannot be changed any more.</remarks>
    public IEnumerable<Diagnostic> Judge(PolicySet policies)
    {
        if (policies.Current is not { } policy)
        {
            yield break;
        }

        foreach (var processor in policy.Recipients.Where(r => r.Kind == RecipientKind.Processor))
        {
            var problems = Problems(processor, policy.ReviewMonths, policies.CheckDate).ToList();
            if (problems.Count > 0)
            {
                yield return Diagnostic.Create(
                    Descriptors.PUR0701_UnsupervisedProcessor,
                    processor.Location,
                    ImmutableDictionary<string, string?>.Empty.Add(Recipient, processor.Id),
                    processor.Id,
                    problems.Aggregate((one, other) => Texts.Get("PUR0701_Both", one, other)));
            }
        }
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

namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Async
{
    private const string Loading = """
        private static async Task<string> MailAsync(Member x) { await Task.Yield(); return x.Email; }
        private static async Task<string> NameAsync(Member x) { await Task.Yield(); return x.Name; }
        private static async Task<int> LengthAsync(Member x) { await Task.Yield(); return x.Email.Length; }
        private static async ValueTask<string> QuickAsync(Member x) { await Task.Yield(); return x.Email; }
        private static async Task<(string Mail, int Number)> BothAsync(Member x) { await Task.Yield(); return (x.Email, x.Id); }
        """;

    private const string Streaming = """
        private static async IAsyncEnumerable<string> MailsAsync(List<Member> all)
        {
            foreach (var x in all) { await Task.Yield(); yield return x.Email; }
        }

        private static async IAsyncEnumerable<string> NamesAsync(List<Member> all)
        {
            foreach (var x in all) { await Task.Yield(); if (x.Email != "") { yield return x.Name; } }
        }

        private static async IAsyncEnumerable<T> PassAsync<T>(IAsyncEnumerable<T> all)
        {
            await foreach (var x in all) { yield return x; }
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Async", "An awaited result is found", "{|PUR0903:Campaign.Send|}(await MailAsync(m));") { Members = Loading },
        new("Async", "Another awaited result is silent", "_ = await MailAsync(m); Campaign.Send(await NameAsync(m));") { Members = Loading },
        new("Async", "An awaited length is silent", "Campaign.Send(await LengthAsync(m));") { Members = Loading },
        new("Async", "A task in a local is found", "var task = MailAsync(m); {|PUR0903:Campaign.Send|}(await task);") { Members = Loading },
        new("Async", "ConfigureAwait is found", "{|PUR0903:Campaign.Send|}(await MailAsync(m).ConfigureAwait(false));") { Members = Loading },
        new("Async", "ValueTask is found", "{|PUR0903:Campaign.Send|}(await QuickAsync(m));") { Members = Loading },
        new("Async", "Result is found", "{|PUR0903:Campaign.Send|}(MailAsync(m).Result);") { Members = Loading },
        new("Async", "GetAwaiter is found", "{|PUR0903:Campaign.Send|}(MailAsync(m).GetAwaiter().GetResult());") { Members = Loading },
        new("Async", "Whether a task is completed is silent", "Campaign.Send(MailAsync(m).IsCompleted);") { Members = Loading },
        new("Async", "FromResult is found", "{|PUR0903:Campaign.Send|}(await Task.FromResult(m.Email));"),
        new("Async", "FromResult of something else is silent", "_ = await Task.FromResult(m.Email); Campaign.Send(await Task.FromResult(m.Name));"),
        new("Async", "WhenAll is found", "var all = await Task.WhenAll(members.Select(MailAsync)); {|PUR0903:Campaign.Send|}(all[0]);") { Members = Loading },
        new("Async", "WhenAll of something else is silent", "var all = await Task.WhenAll(members.Select(NameAsync)); Campaign.Send(all[0]);") { Members = Loading },
        new("Async", "WhenAny is found", "var first = await Task.WhenAny(MailAsync(m), MailAsync(other)); {|PUR0903:Campaign.Send|}(await first);") { Members = Loading },
        new("Async", "Task.Run is found", "{|PUR0903:Campaign.Send|}(await Task.Run(() => m.Email));"),
        new("Async", "Task.Run that compares is silent", "Campaign.Send(await Task.Run(() => m.Email == input));"),
        new("Async", "ContinueWith is found", "{|PUR0903:Campaign.Send|}(await MailAsync(m).ContinueWith(t => t.Result.Trim()));") { Members = Loading },
        new("Async", "An asynchronous lambda is found", "Func<Task<string>> load = async () => { await Task.Yield(); return m.Email; }; {|PUR0903:Campaign.Send|}(await load());"),
        new("Async", "An asynchronous lambda that returns something else is silent", "Func<Task<string>> load = async () => { await MailAsync(m); return m.Name; }; Campaign.Send(await load());") { Members = Loading },
        new("Async", "An element of an awaited tuple is found", "var (mail, number) = await BothAsync(m); {|PUR0903:Campaign.Send|}(mail);") { Members = Loading },
        new("Async", "The other element of an awaited tuple is silent", "var (mail, number) = await BothAsync(m); Campaign.Send(number);") { Members = Loading },
        new("Async", "A completion source is found", "var source = new TaskCompletionSource<string>(); source.SetResult(m.Email); {|PUR0903:Campaign.Send|}(await source.Task);"),
        new("Async", "Another completion source is silent", "TaskCompletionSource<string> source = new(), second = new(); source.SetResult(m.Email); Campaign.Send(await second.Task);"),
        new("Async", "A local set before an await is found", "var mail = m.Email; await Task.Yield(); {|PUR0903:Campaign.Send|}(mail);"),
        new("Async", "A local overwritten before an await is silent", "var mail = m.Email; mail = \"\"; await Task.Yield(); Campaign.Send(mail);"),

        new("Async streams", "An element is found", "await foreach (var mail in MailsAsync(members)) { {|PUR0903:Campaign.Send|}(mail); }") { Members = Streaming },
        new("Async streams", "An element of another stream is silent", "await foreach (var name in NamesAsync(members)) { Campaign.Send(name); }") { Members = Streaming },
        new("Async streams", "A stream that passes another on is found", "await foreach (var mail in PassAsync(MailsAsync(members))) { {|PUR0903:Campaign.Send|}(mail); }") { Members = Streaming },
        new("Async streams", "A stream that passes something else on is silent", "_ = PassAsync(MailsAsync(members)); await foreach (var name in PassAsync(NamesAsync(members))) { Campaign.Send(name); }") { Members = Streaming },
        new("Async streams", "A configured stream is found", "await foreach (var mail in MailsAsync(members).ConfigureAwait(false)) { {|PUR0903:Campaign.Send|}(mail); }") { Members = Streaming },
    ];
}

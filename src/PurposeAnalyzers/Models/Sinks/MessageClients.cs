namespace PurposeAnalyzers.Models.Sinks;

/// <summary>Message queues and streams of events, which others read.</summary>
internal static class MessageClients
{
    public static readonly ImmutableArray<LibraryRow<SentAs>> Rows = ImmutableArray.Create(
        Row("Azure.Messaging.ServiceBus.ServiceBusSender", "Send*", "message", "messages", "messageBatch"),
        Row("Azure.Messaging.ServiceBus.ServiceBusSender", "Schedule*", "message", "messages"),
        Row("RabbitMQ.Client.IChannel", "BasicPublishAsync", "basicProperties", "body"),
        Row("RabbitMQ.Client.IChannelExtensions", "BasicPublishAsync", "basicProperties", "body"),
        Row("Confluent.Kafka.IProducer`2", "Produce*", "message"));

    private static LibraryRow<SentAs> Row(string type, string member, params string[] parameters) => new(type, member, SentAs.Content, parameters);
}

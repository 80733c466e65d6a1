/** An application as its authors would write it: a few requires, nothing opened. */
module org.ngopartnership.consumer.modular {
    requires org.ngopartnership.json;
}
